using System.Reflection;

namespace AngersHabitat.Application.Pipeline;

/// <summary>Deny by default: a message is handled only when its attribute allows it to the actor.</summary>
public sealed class AuthorizationBehavior<TMessage, TResponse>(IActorAccessor actors) : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IMessage
{
    private static readonly bool Open = typeof(TMessage).GetCustomAttribute<AllowAnyoneAttribute>() is not null;
    private static readonly IReadOnlyList<string> Roles = typeof(TMessage).GetCustomAttribute<AllowAttribute>()?.Roles ?? [];

    public ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        if (Open || Roles.Any(actors.Current.Is))
            return next(message, cancellationToken);
        throw new ForbiddenException(UseCase.NameOf<TMessage>());
    }
}
