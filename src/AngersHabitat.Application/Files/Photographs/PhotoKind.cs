namespace AngersHabitat.Application.Files;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
internal enum PhotoKind
{
    None,

    Jpeg,

    Png,

    WebP,

    /// <summary>The format of many telephones, which browsers do not show.</summary>
    Heic,

    /// <summary>A drawing in text, which may hold scripts.</summary>
    Svg,
}
