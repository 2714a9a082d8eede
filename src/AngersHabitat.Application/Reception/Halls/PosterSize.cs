namespace AngersHabitat.Application.Reception.Halls;

/// <summary>Sheet of a hall's poster.</summary>
public enum PosterSize
{
    A4,

    /// <summary>Four on a sheet of A4, to cut.</summary>
    A6,
}
