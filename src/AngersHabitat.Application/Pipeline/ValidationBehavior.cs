namespace AngersHabitat.Application.Pipeline;

/// <summary>Asks what no message may hold, then the validators of this one; once, here and nowhere else.</summary>
public sealed class ValidationBehavior<TMessage, TResponse>(IEnumerable<IValidator<TMessage>> validators)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IMessage
{
    public async ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        if (MessageRules.Of(message).ToList() is { Count: > 0 } refused)
            throw new ValidationException(refused);
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(message, cancellationToken);
            if (!result.IsValid)
                throw new ValidationException(result.Errors);
        }
        return await next(message, cancellationToken);
    }
}
