namespace AngersHabitat.Application.Common;

/// <summary>What a log line may say of an exception whose message may hold values: its types, and where in the code it was.</summary>
public static class Faults
{
    /// <summary>Types and stack, without messages.</summary>
    public static string Trace(Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault.InnerException is { } inner
            ? $"{fault.GetType().Name} from {Trace(inner)}"
            : $"{fault.GetType().Name}{Environment.NewLine}{fault.StackTrace}";
    }
}
