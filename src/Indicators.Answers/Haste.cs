namespace Indicators.Answers;

/// <summary>Work of a thread that cannot wait: what takes long ends with a <see cref="TakesLongException"/>, and can be begun anew where there is time. It holds for the thread itself, until the work returns: what is asked on the way need not know of it.</summary>
public static class Haste
{
    [ThreadStatic]
    private static bool isOn;

    /// <summary>Whether the thread at work cannot wait.</summary>
    internal static bool IsOn => isOn;

    /// <summary>Does something in haste.</summary>
    /// <typeparam name="T">What it returns.</typeparam>
    /// <param name="work">What is to be done, without a change of threads.</param>
    public static T Do<T>(Func<T> work)
    {
        isOn = true;
        try
        {
            return work();
        }
        finally
        {
            isOn = false;
        }
    }

    /// <summary>Says that what comes now takes long.</summary>
    /// <exception cref="TakesLongException">The thread at work cannot wait.</exception>
    public static void TakeTime()
    {
        if (isOn)
        {
            throw new TakesLongException();
        }
    }

    /// <summary>Says so where there is much of it.</summary>
    internal static void TakeTimeAbove(int most, int count)
    {
        if (count > most)
        {
            TakeTime();
        }
    }
}

/// <summary>An answer would take long, and whoever makes it cannot wait: it has to be made anew where time is.</summary>
public sealed class TakesLongException() : InvalidOperationException("not everything that the answer needs is kept");
