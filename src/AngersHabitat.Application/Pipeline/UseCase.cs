namespace AngersHabitat.Application.Pipeline;

/// <summary>The name of a use case: the static class that holds its command or query.</summary>
internal static class UseCase
{
    public static string NameOf<TMessage>() => Names<TMessage>.Value;

    private static class Names<TMessage>
    {
        public static readonly string Value = typeof(TMessage).DeclaringType?.Name ?? typeof(TMessage).Name;
    }
}
