namespace Indicators.Model;

/// <summary>The names of the statuses.</summary>
public static class StatusNames
{
    /// <summary>The name of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static Wording Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Normal => new("Normal", "Уобичајено"),
        ObservationStatus.Break => new("Break: not comparable with the years before", "Прекид серије: није упоредиво са ранијим годинама"),
        ObservationStatus.DefinitionDiffers => new("The definition differs", "Дефиниција се разликује"),
        ObservationStatus.Estimated => new("Estimated", "Процена"),
        ObservationStatus.IncludedElsewhere => new("Included in another category", "Укључено у другу категорију"),
        ObservationStatus.NotCollected => new("It exists and is not collected", "Постоји, али се не прикупља"),
        ObservationStatus.CannotExist => new("Cannot exist", "Не може постојати"),
        ObservationStatus.Missing => new("Not known, which is not zero", "Није познато, што није нула"),
        ObservationStatus.Provisional => new("Provisional", "Прелиминарно"),
        ObservationStatus.Suppressed => new("Suppressed by its publisher", "Издавач не објављује"),
        ObservationStatus.LowReliability => new("Few cases: chance alone can move this", "Мало случајева: већ сама случајност може ово да помери"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "not a status"),
    };
}
