using AngersHabitat.Application.Notices;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Testing;

/// <summary>The steps of a notice in one word, as somebody at the reception takes them.</summary>
public static class NoticeSteps
{
    /// <summary>A notice with all that it needs, for everyone.</summary>
    public static SaveNotice.Command Draft(string title = "Coupure d'eau mardi 17 novembre") => new()
    {
        Id = Guid.NewGuid(), Topic = NoticeTopic.WaterCut, Importance = Importance.Urgent, Title = title, Text = "L'eau sera coupée mardi 17 novembre, de 9 h à 11 h.",
        CallWhom = "l'agence", CallPhone = "02 61 91 00 00", Audience = Audience.Everyone,
    };

    /// <summary>Writes a notice and decides that it is shown.</summary>
    /// <returns>Its identifier.</returns>
    public static async Task<Guid> PublishAsync(PortalHost host, SaveNotice.Command? draft = null)
    {
        ArgumentNullException.ThrowIfNull(host);
        var id = await host.SendAsync(draft ?? Draft(), Roles.Reception);
        await host.SendAsync(new ScheduleNotice.Command { Id = id, Version = await VersionAsync(host, id) }, Roles.Reception);
        return id;
    }

    /// <summary>Its present version.</summary>
    public static Task<Guid> VersionAsync(PortalHost host, Guid id)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.InStoreAsync(db => db.Notices.Where(row => row.Id == id).Select(row => row.Version).SingleAsync());
    }
}
