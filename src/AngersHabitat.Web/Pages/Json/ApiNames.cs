namespace AngersHabitat.Web.Pages.Json;

/// <summary>Names of enum values in the API: camelCase.</summary>
internal static class ApiNames
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Reads a name; null when there is none. False when no value has it.</summary>
    public static bool TryRead<T>(string? text, out T? value)
        where T : struct, Enum
    {
        value = string.IsNullOrEmpty(text) ? null : Enum.GetValues<T>().Cast<T?>().FirstOrDefault(known => string.Equals(Of(known!.Value), text, StringComparison.OrdinalIgnoreCase));
        return string.IsNullOrEmpty(text) || value is not null;
    }
}
