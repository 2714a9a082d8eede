using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>Keeps clean pictures in the store, for whatever they belong to.</summary>
public static class Photographs
{
    /// <summary>Adds the picture to what the running command stores.</summary>
    /// <returns>Its identifier; null without a picture.</returns>
    public static Guid? Keep(this PortalDbContext db, CleanPicture? picture, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (picture is not { Content.Count: > 0 })
            return null;
        var photograph = new Photograph(Guid.CreateVersion7(), [.. picture.Content], picture.Width, picture.Height, at);
        db.Photographs.Add(photograph);
        return photograph.Id;
    }
}
