using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AngersHabitat.Application.Common;

/// <summary>
/// A statement that is put together and translated once, for a command that everybody waits for. EF Core keeps it for the one model of its first asking; hosts with keys of their own have models
/// of their own (<c>SealedModel</c>), so there is one for each.
/// </summary>
/// <typeparam name="TAsk">What asks it.</typeparam>
/// <param name="compile">Makes it, by <c>EF.CompileAsyncQuery</c>.</param>
internal sealed class KeptStatement<TAsk>(Func<TAsk> compile)
    where TAsk : Delegate
{
    private readonly ConditionalWeakTable<IModel, TAsk> _byModel = [];

    public TAsk For(PortalDbContext db) => _byModel.GetValue(db.Model, _ => compile());
}
