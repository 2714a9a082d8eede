using AngersHabitat.Domain.Files;

namespace AngersHabitat.Domain.Tests.Files;

public class PhotographTests
{
    private static readonly DateTime At = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1)]
    [InlineData(Photograph.MostBytes)]
    public void New_PictureThatMayBeKept_IsKept(int bytes)
    {
        var picture = Of(bytes);
        (picture.Content.Length, picture.Width, picture.Height, picture.StoredAt).ShouldBe((bytes, 640, 480, At));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Photograph.MostBytes + 1)]
    public void New_NothingOrTooHeavy_IsRefused(int bytes)
    {
        Action picture = () => Of(bytes);
        picture.ShouldRefuse("Files.PhotoTooHeavy", "Photo");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Over_InHandAndForTheStore_SaysTheSame(int minutes, bool over)
    {
        Photograph.Over.Holds(Of(1), At.AddMinutes(minutes)).ShouldBe(over);
        Photograph.Over.For(At.AddMinutes(minutes)).Compile()(Of(1)).ShouldBe(over);
    }

    private static Photograph Of(int bytes) => new(Guid.NewGuid(), new byte[bytes], 640, 480, At);
}
