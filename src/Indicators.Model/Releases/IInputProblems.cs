namespace Indicators.Model;

/// <summary>Takes what is found wrong with an input only when its rows meet each other and what the database holds.</summary>
public interface IInputProblems
{
    /// <summary>Whether anything is wrong so far, here or in reading the rows: then nothing of the input is stored.</summary>
    bool HasErrors { get; }

    /// <summary>The input states a key twice.</summary>
    /// <param name="again">The second row.</param>
    /// <param name="first">Where the first one stands.</param>
    void Repeated(PlacedObservation again, RowPlace first);

    /// <summary>Another input holds the key with another figure.</summary>
    /// <param name="stated">The row.</param>
    /// <param name="held">The figure that is held, as its cell writes it; empty where a status stands for it.</param>
    /// <param name="input">The input that holds it.</param>
    void Disagrees(PlacedObservation stated, string held, string input);

    /// <summary>The input no longer defines what observations of another input need.</summary>
    /// <param name="table">What it is: <c>source</c> or <c>indicator</c>.</param>
    /// <param name="id">Its identifier.</param>
    /// <param name="input">The input whose observations need it.</param>
    void StillNeeded(string table, string id, string input);
}
