namespace Indicators.Model;

/// <summary>The names of the relations between a printed number and the number behind it.</summary>
public static class RelationNames
{
    /// <summary>The list of their codes.</summary>
    public const string List = "relation";

    /// <summary>The relations as a list of codes.</summary>
    public static IReadOnlyList<Code> Codes { get; } = [.. Enum.GetValues<Relation>().Select(relation => new Code(List, relation.Code(), Of(relation), Exhaustive: false))];

    /// <summary>The name of a relation.</summary>
    /// <param name="relation">The relation.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relation.</exception>
    public static Wording Of(Relation relation) => relation switch
    {
        Relation.Exact => new("Exactly", "Тачно"),
        Relation.MoreThan => new("More than", "Више од"),
        Relation.AtLeast => new("At least", "Најмање"),
        Relation.LessThan => new("Less than", "Мање од"),
        Relation.AtMost => new("At most", "Највише"),
        Relation.Between => new("Between two limits", "Између две границе"),
        Relation.Rounded => new("Rounded", "Заокружено"),
        Relation.About => new("About", "Око"),
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "not a relation"),
    };
}
