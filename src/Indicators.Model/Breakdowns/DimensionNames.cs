namespace Indicators.Model;

/// <summary>The names of the dimensions.</summary>
public static class DimensionNames
{
    private static readonly Dictionary<string, Wording> All = new()
    {
        [Dimensions.Sex] = new("Sex", "Пол"),
        [Dimensions.Age] = new("Age", "Узраст"),
        [Dimensions.Exploitation] = new("Form of exploitation", "Облик експлоатације"),
        [Dimensions.Citizenship] = new("Citizenship", "Држављанство"),
        [Dimensions.Group] = new("Population group", "Популациона група"),
        [Dimensions.Origin] = new("Country or region of origin", "Земља или регион порекла"),
        [Dimensions.Referrer] = new("Who referred", "Ко је упутио"),
        [Dimensions.Provider] = new("Who provided the service", "Пружалац услуге"),
    };

    /// <summary>The name of a dimension.</summary>
    /// <param name="dimension">One of <see cref="Dimensions.All"/>.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="KeyNotFoundException">It is none of them.</exception>
    public static Wording Of(string dimension) => All[dimension];
}
