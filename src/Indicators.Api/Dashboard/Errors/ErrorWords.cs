using Indicators.Model;

namespace Indicators.Api;

/// <summary>The words of the page of a refusal.</summary>
internal static class ErrorWords
{
    internal static readonly Wording Got = new("What came", "Примљено");
    internal static readonly Wording Expected = new("What is expected", "Очекује се");
    internal static readonly Wording Allowed = new("What is allowed", "Дозвољено је");
    internal static readonly Wording DidYouMean = new("Did you mean", "Да ли сте мислили");
    internal static readonly Wording Onward = new("Where to go from here", "Куда даље");
    internal static readonly Wording ForPrograms = new("What programs are told of it", "Шта се о томе каже програмима");

    private const string Before = "Did you mean ";

    // What is said most often. The rest stays in English.
    private static readonly Dictionary<string, Wording> Expectations = new[]
    {
        new Wording(NearestAddress.Expected, "адреса на овом серверу; оне за програме наведене су на /api/v1"),
        new Wording("one of the values", "једна од дозвољених вредности"),
        new Wording("one of the codes, or several with commas between", "једна од шифара, или више њих одвојених зарезима"),
        new Wording("one of the parameters that this address takes", "један од параметара које ова адреса прима"),
        new Wording("no parameters", "без параметара"),
        new Wording("it once; where it takes several values, with commas between", "једном; ако прима више вредности, одвојене зарезима"),
        new Wording("a chart of this indicator", "слика овог показатеља"),
        new Wording(ValueReader.PointExpected, "година, месец или дан од 1800. до 2199. године: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД"),
        new Wording(ReleaseChoice.Allowed, "број издања, од 1, или дан као ГГГГ-ММ-ДД"),
        new Wording(ReleasesApi.TwoNumbers, "бројеви два издања са две тачке између, раније прво, на пример 1..2"),
        new Wording("the identifier of an indicator, as /api/v1/indicators lists them", "ознака показатеља, као на списку /api/v1/indicators"),
    }.ToDictionary(expected => expected.En);

    internal static Wording Values(int count) => new($"one of {count} values", $"једна од вредности, којих има {count}");

    internal static Wording? Known(string expected) => Expectations.GetValueOrDefault(expected);

    /// <summary>The nearest spelling; null where there is none to suggest.</summary>
    internal static string? Nearest(RequestError error) =>
        error.Hint is { } hint && hint.StartsWith(Before, StringComparison.Ordinal) && hint.EndsWith('?') ? hint[Before.Length..^1] : null;

    internal static Wording Title(int status) => status switch
    {
        StatusCodes.Status404NotFound => new("There is nothing at this address", "На овој адреси нема ничега"),
        StatusCodes.Status410Gone => new("This figure was withdrawn", "Овај податак је повучен"),
        StatusCodes.Status422UnprocessableEntity => new("This is too much at once", "Ово је превише одједном"),
        StatusCodes.Status429TooManyRequests => new("Too many requests", "Превише захтева"),
        StatusCodes.Status503ServiceUnavailable => new("The page cannot be shown now", "Страница тренутно не може да се прикаже"),
        >= StatusCodes.Status500InternalServerError => new("Error in the program", "Грешка у програму"),
        _ => new("This address asks for something that cannot be given", "Ова адреса тражи нешто што не може да се да"),
    };

    internal static Wording Means(int status) => status switch
    {
        StatusCodes.Status404NotFound => new("It may be misspelt. No figure is lost by that.", "Можда је погрешно написана. Ниједан податак се тиме не губи."),
        StatusCodes.Status410Gone => new("It was published and has been withdrawn, because it could let somebody be recognised.", "Био је објављен и повучен је, јер би могао да омогући да неко буде препознат."),
        StatusCodes.Status422UnprocessableEntity => new("Ask for less, or take the whole data set as a file.", "Затражите мање, или преузмите цео скуп података као датотеку."),
        StatusCodes.Status429TooManyRequests => new("Try again in a minute.", "Покушајте поново за минут."),
        StatusCodes.Status503ServiceUnavailable => new("The address is not wrong. Try again in a minute.", "Адреса није погрешна. Покушајте поново за минут."),
        >= StatusCodes.Status500InternalServerError => new("The address is not wrong; the program failed.", "Адреса није погрешна; програм није успео."),
        _ => new("Nothing is guessed for it: other figures than those that you wanted would be worse than none.", "Ништа се не погађа: подаци који нису они које желите били би гори него никакви."),
    };
}
