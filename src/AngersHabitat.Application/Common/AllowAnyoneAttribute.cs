namespace AngersHabitat.Application.Common;

/// <summary>Anyone may send the query or command, visitors of the public site included.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowAnyoneAttribute : Attribute;
