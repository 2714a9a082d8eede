namespace AngersHabitat.Store.Common;

/// <summary>What stands behind an exception, for the stores, which know their own errors by number.</summary>
public static class Causes
{
    // ENOSPC and EDQUOT of Linux; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static readonly int[] NoRoom = [28, 122, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    /// <summary>The exception and all that caused it.</summary>
    public static IEnumerable<Exception> Of(Exception? exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            yield return cause;
    }

    /// <summary>What is the same for every store: files beside it find no room, others hold it.</summary>
    public static StoreTrouble? TroubleOf(Exception cause) => cause switch
    {
        StoreBusyException => StoreTrouble.Busy,
        IOException file when NoRoom.Contains(file.HResult) => StoreTrouble.Full,
        _ => null,
    };
}
