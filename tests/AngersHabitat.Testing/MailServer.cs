using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MimeKit;
using SmtpServer;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace AngersHabitat.Testing;

/// <summary>A real SMTP server in this process, on a port of its own, that takes letters and misbehaves as it is told.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    /// <param name="offersTls">Whether it offers STARTTLS, with a certificate that nobody signed.</param>
    public MailServer(bool offersTls = true)
    {
        Port = FreePort();
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(endpoint =>
        {
            endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port));
            if (offersTls)
                endpoint.Certificate(Certificate);
        }).Build();
        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add((IMessageStore)new Store(this));
        services.Add((IMailboxFilter)new Filter(this));
        _running = new SmtpServer.SmtpServer(options, services).StartAsync(_stop.Token);
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>Its certificate.</summary>
    public X509Certificate2 Certificate { get; } = NewCertificate();

    /// <summary>Letters it took, in their order.</summary>
    public ConcurrentQueue<MimeMessage> Taken { get; } = new();

    /// <summary>What it answers to an address, code and words; null: it takes it.</summary>
    public Func<string, (int Code, string Text)?> Recipient { get; set; } = _ => null;

    /// <summary>What it answers to a whole letter; null: it takes it.</summary>
    public Func<(int Code, string Text)?> Message { get; set; } = () => null;

    /// <summary>How long it thinks about an address.</summary>
    public TimeSpan Slowness { get; set; }

    /// <summary>Whether it hangs up before it answers to a letter; the letter is kept if <see cref="KeepsOnHangUp"/>.</summary>
    public Func<bool> HangsUp { get; set; } = () => false;

    /// <summary>Whether a letter to which it does not answer is delivered nevertheless.</summary>
    public bool KeepsOnHangUp { get; set; }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // It stops.
        }
        _stop.Dispose();
        Certificate.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static X509Certificate2 NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    private sealed class Filter(MailServer server) : MailboxFilter
    {
        public override async Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken)
        {
            await Task.Delay(server.Slowness, cancellationToken);
            return server.Recipient($"{to.User}@{to.Host}") is { } refusal ? throw new SmtpResponseException(new SmtpResponse((SmtpReplyCode)refusal.Code, refusal.Text)) : true;
        }
    }

    private sealed class Store(MailServer server) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            if (server.Message() is { } refusal)
                return new SmtpResponse((SmtpReplyCode)refusal.Code, refusal.Text);
            using var content = new MemoryStream(buffer.ToArray());
            var hangsUp = server.HangsUp();
            if (!hangsUp || server.KeepsOnHangUp)
                server.Taken.Enqueue(await MimeMessage.LoadAsync(content, cancellationToken));
            if (hangsUp)
                context.Pipe!.Dispose();
            return SmtpResponse.Ok;
        }
    }
}
