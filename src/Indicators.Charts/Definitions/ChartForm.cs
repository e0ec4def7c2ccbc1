namespace Indicators.Charts;

/// <summary>How exact figures are drawn.</summary>
public enum ChartForm
{
    /// <summary>As bars from zero.</summary>
    Bars,

    /// <summary>As the parts of a bar, which is the whole; what is not known exactly is hatched.</summary>
    Stacked,

    /// <summary>As lines from year to year, broken at gaps and breaks.</summary>
    Lines,

    /// <summary>As dots.</summary>
    Dots,

    /// <summary>As small charts side by side on one scale: one for each area, else part, else counter.</summary>
    Panels,

    /// <summary>As two dots on one line for each area, else part: the first and the last year.</summary>
    Dumbbell,

    /// <summary>Not figures but states of bodies, from day to day.</summary>
    Timeline,
}
