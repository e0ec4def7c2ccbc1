namespace Indicators.Model;

/// <summary>What stands for each member of an enum, and back. By numbers: a dictionary of each enum's own would be compiled at the start of the program, once for each enum.</summary>
internal sealed class MemberTexts
{
    private readonly Dictionary<int, string> byMember = [];
    private readonly Dictionary<string, int> byText = [];

    /// <summary>Writes down what stands for each member.</summary>
    /// <param name="members">The enum.</param>
    /// <param name="text">What stands for a member of a name and value.</param>
    internal MemberTexts(Type members, Func<string, int, string> text)
    {
        var values = (int[])Enum.GetValuesAsUnderlyingType(members);
        foreach (var (position, name) in Enum.GetNames(members).Index())
        {
            byMember.Add(values[position], text(name, values[position]));
            byText.Add(byMember[values[position]], values[position]);
        }
    }

    /// <summary>All of them, in the order of the members.</summary>
    internal IReadOnlyCollection<string> All => byMember.Values;

    internal string Of(int member) => byMember[member];

    internal bool TryParse(string text, out int member) => byText.TryGetValue(text, out member);
}
