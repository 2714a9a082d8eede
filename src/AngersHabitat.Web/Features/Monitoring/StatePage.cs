using AngersHabitat.Application.Files;
using AngersHabitat.Application.Monitoring;

namespace AngersHabitat.Web.Features.Monitoring;

/// <summary>The page.</summary>
/// <param name="Portal">The portal.</param>
/// <param name="Files">Files taken in that are not over.</param>
/// <param name="Proxy">A proxy that the settings do not name; null when none was noticed.</param>
public sealed record StatePage(GetPortalState.Result Portal, IReadOnlyList<ListUnfinishedImports.Row> Files, ProxyWatch.Finding? Proxy);
