using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Writes those parts of answers as they were written before that are given again and again as they are: figures, documents, indicators, releases, names of codes.</summary>
internal sealed class WrittenOnce : JsonConverterFactory
{
    private static readonly HashSet<Type> Kinds =
        [typeof(ObservationResponse), typeof(SourceResponse), typeof(IndicatorResponse), typeof(Release), typeof(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>)];

    private static readonly ConditionalWeakTable<object, WrittenPart> Kept = [];

    private JsonSerializerOptions? plain;

    /// <summary>Has a part written once.</summary>
    /// <param name="part">An object with properties that will be given again, and does not change.</param>
    internal static T Keep<T>(T part)
        where T : class
    {
        if (!Kept.TryGetValue(part, out _))
        {
            Kept.TryAdd(part, new WrittenPart());
        }

        return part;
    }

    public override bool CanConvert(Type typeToConvert) => Kinds.Contains(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        plain ??= Without(options);
        return (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert), plain)!;
    }

    private JsonSerializerOptions Without(JsonSerializerOptions options)
    {
        var others = new JsonSerializerOptions(options);
        others.Converters.Remove(this);
        return others;
    }

    private sealed class Converter<T>(JsonSerializerOptions plain) : JsonConverter<T>
        where T : class
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize<T>(ref reader, plain);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            if (!Kept.TryGetValue(value, out var part))
            {
                JsonSerializer.Serialize(writer, value, plain);
            }
            else if (!part.WasWritten(writer))
            {
                part.Write(writer, JsonSerializer.SerializeToUtf8Bytes(value, plain));
            }
        }
    }
}
