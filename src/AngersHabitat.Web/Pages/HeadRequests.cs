namespace AngersHabitat.Web.Pages;

/// <summary>
/// HEAD wherever there is GET (RFC 9110, 9.3.2): the request is answered as a GET, by the same endpoint under the same rules, and what would
/// be its body is dropped. An endless stream is told after its first words that nobody listens.
/// </summary>
internal static class HeadRequests
{
    /// <summary>Before anything that looks at the method; the request log stands outside and sees HEAD.</summary>
    public static void UseHeadRequests(this IApplicationBuilder app) => app.Use(AnswerAsync);

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }
        using var listening = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var (body, aborted) = (context.Response.Body, context.RequestAborted);
        context.Request.Method = HttpMethods.Get;
        context.RequestAborted = listening.Token;
        context.Response.Body = new NoBody(flushed: () => { if (IsStream(context.Response)) listening.Cancel(); });
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Method, context.RequestAborted, context.Response.Body) = (HttpMethods.Head, aborted, body);
        }
    }

    private static bool IsStream(HttpResponse response)
        => response.ContentType?.StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Takes everything and keeps nothing.</summary>
    private sealed class NoBody(Action flushed) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => flushed();

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            flushed();
            return Task.CompletedTask;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
    }
}
