namespace AngersHabitat.Application.Common;

/// <summary>The actor holds no role that allows the use case. Pages answer 403, or the sign-in page to a visitor.</summary>
/// <param name="useCase">Name of the use case.</param>
public sealed class ForbiddenException(string useCase) : Exception($"{useCase} is not allowed to this actor.");
