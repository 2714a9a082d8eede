using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Keeps the value of a cell in JSON as what it is: text, number, date, nature or phase.</summary>
internal sealed class CellValueConverter : JsonConverter<object?>
{
    public override bool HandleNull => true;

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType == JsonTokenType.Number)
            return reader.GetInt32();
        var text = reader.GetString()!;
        var value = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return text[..^value.Length] switch
        {
            "date:" => DateOnly.ParseExact(value, "O", CultureInfo.InvariantCulture),
            "nature:" => Enum.Parse<Nature>(value),
            "phase:" => Enum.Parse<Phase>(value),
            _ => value,
        };
    }

    public override void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case DateOnly date:
                writer.WriteStringValue("date:" + date.ToString("O", CultureInfo.InvariantCulture));
                break;
            case Nature nature:
                writer.WriteStringValue("nature:" + nature);
                break;
            case Phase phase:
                writer.WriteStringValue("phase:" + phase);
                break;
            default:
                writer.WriteStringValue("text:" + value);
                break;
        }
    }
}
