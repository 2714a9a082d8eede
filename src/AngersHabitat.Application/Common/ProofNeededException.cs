namespace AngersHabitat.Application.Common;

/// <summary>The use case is grave, and its actor signed in too long ago (<see cref="ProveFirstAttribute"/>). Pages ask for the password and go on.</summary>
/// <param name="useCase">Name of the use case.</param>
public sealed class ProofNeededException(string useCase) : Exception($"{useCase} asks its actor to prove who she is.");
