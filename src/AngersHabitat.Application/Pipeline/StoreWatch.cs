using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Pipeline;

/// <summary>Knows how the last command fared that wanted to write on this node: whoever asks whether the portal is well need not write to find out.</summary>
public sealed class StoreWatch(IStoreErrors errors)
{
    private const int None = -1;

    private int _trouble = None;

    /// <summary>What hindered the last command; null when it wrote.</summary>
    public StoreTrouble? Trouble => Volatile.Read(ref _trouble) is var trouble and not None ? (StoreTrouble)trouble : null;

    /// <summary>Looks on while a command writes.</summary>
    public async Task<T> SeeAsync<T>(Func<Task<T>> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        try
        {
            var done = await write();
            Volatile.Write(ref _trouble, None);
            return done;
        }
        catch (Exception refused) when (errors.TroubleOf(refused) is { } trouble)
        {
            Volatile.Write(ref _trouble, (int)trouble);
            throw;
        }
    }
}
