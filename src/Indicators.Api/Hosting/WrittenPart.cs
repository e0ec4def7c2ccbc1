using System.Text.Json;

namespace Indicators.Api;

/// <summary>A part of answers, an object of JSON with line breaks, as it was written at one depth.</summary>
internal sealed class WrittenPart
{
    private const byte LineBreak = (byte)'\n';

    // How deep a part stands depends on the answer: nearly all that have it are of one kind.
    private volatile Form? form;

    /// <summary>Writes it as it was written at this depth; false where it was not.</summary>
    internal bool WasWritten(Utf8JsonWriter writer)
    {
        if (form is not { } known || known.Depth != writer.CurrentDepth)
        {
            return false;
        }

        Write(writer, known);
        return true;
    }

    /// <summary>Writes it, and keeps it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="alone">What it is by itself.</param>
    internal void Write(Utf8JsonWriter writer, byte[] alone) => Write(writer, form = Form.Of(alone, writer.CurrentDepth));

    private static void Write(Utf8JsonWriter writer, Form form)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(form.First);
        writer.WriteRawValue(form.Rest, skipInputValidation: true);
        writer.WriteEndObject();
    }

    /// <param name="Depth">How deep it stands.</param>
    /// <param name="First">The name of its first property.</param>
    /// <param name="Rest">What follows the name: its value, and all other properties.</param>
    private sealed record Form(int Depth, JsonEncodedText First, byte[] Rest)
    {
        internal static Form Of(byte[] alone, int depth)
        {
            var reader = new Utf8JsonReader(alone);
            reader.Read();
            reader.Read();
            var first = reader.GetString()!;
            reader.Read();
            var rest = alone.AsSpan((int)reader.TokenStartIndex..alone.AsSpan().LastIndexOf(LineBreak));
            return new Form(depth, JsonEncodedText.Encode(first), Indented(rest, depth * AnswerJson.Options.IndentSize));
        }

        // No text in JSON has a line break of its own.
        private static byte[] Indented(ReadOnlySpan<byte> text, int spaces)
        {
            var indented = new byte[text.Length + (text.Count(LineBreak) * spaces)];
            var to = 0;
            foreach (var line in text.Split(LineBreak))
            {
                if (to > 0)
                {
                    indented[to++] = LineBreak;
                    indented.AsSpan(to, spaces).Fill((byte)' ');
                    to += spaces;
                }

                text[line].CopyTo(indented.AsSpan(to));
                to += line.End.Value - line.Start.Value;
            }

            return indented;
        }
    }
}
