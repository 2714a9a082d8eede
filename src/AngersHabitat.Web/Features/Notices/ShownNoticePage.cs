using AngersHabitat.Application.Notices;
using AngersHabitat.Web.Pages.Feeds;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>A notice as its page and its poster show it.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Address">Its page, to which the QR code leads.</param>
/// <param name="Qr">The code.</param>
public sealed record ShownNoticePage(ShownNotice Notice, string Address, QrPicture Qr)
{
    /// <summary>Shown within another page: the title is no heading there.</summary>
    public bool IsPreview { get; init; }

    /// <summary>The address as people type it.</summary>
    public string ShortAddress => Address[(Address.IndexOf("://", StringComparison.Ordinal) + 3)..];

    internal static ShownNoticePage Of(ShownNotice notice, FeedAddress feeds, HttpRequest request)
    {
        var address = feeds.Root(request) + NoticeWords.AddressOf(notice.Id);
        return new ShownNoticePage(notice, address, QrPicture.Of(address));
    }
}
