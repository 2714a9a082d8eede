using System.Text;
using AngersHabitat.Application.Common;
using AngersHabitat.Application.Files;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Testing;

/// <summary>A file taken in without pages: sent, confirmed, stored to its end.</summary>
public static class ImportSteps
{
    /// <summary>Sends a file; it waits for its confirmation.</summary>
    public static Task<Guid> StageAsync(this PortalHost host, Actor actor, string kind, string text, Guid? subject = null)
        => host.StageAsync(actor, kind, Encoding.UTF8.GetBytes(text), "fichier.csv", subject);

    /// <inheritdoc cref="StageAsync(PortalHost, Actor, string, string, Guid?)"/>
    public static async Task<Guid> StageAsync(this PortalHost host, Actor actor, string kind, byte[] bytes, string fileName, Guid? subject = null)
    {
        ArgumentNullException.ThrowIfNull(host);
        using var content = new MemoryStream(bytes);
        var sorted = await host.SendAsAsync(actor, new SortFile.Query(kind, subject, content, fileName));
        return await host.SendAsAsync(actor, new StageFile.Command(Guid.NewGuid(), sorted));
    }

    /// <summary>Lets the lines of a file be stored; none is stored yet.</summary>
    public static Task ConfirmAsync(this PortalHost host, Actor actor, Guid id, bool takesChanges = false)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.SendAsAsync(actor, new ConfirmImport.Command(id, host.Runner.Id, takesChanges));
    }

    /// <summary>Takes a file in, to its end.</summary>
    public static async Task<GetImport.Result> ImportAsync(this PortalHost host, Actor actor, string kind, string text, Guid? subject = null, bool takesChanges = false)
    {
        ArgumentNullException.ThrowIfNull(host);
        var id = await host.StageAsync(actor, kind, text, subject);
        await host.ConfirmAsync(actor, id, takesChanges);
        await host.Runner.RunAsync(id);
        return await host.SendAsAsync(actor, new GetImport.Query(id));
    }

    /// <summary>Whoever stores confirmed files in this portal.</summary>
    extension(PortalHost host)
    {
        public ImportRunner Runner => host.Services.GetRequiredService<ImportRunner>();
    }
}
