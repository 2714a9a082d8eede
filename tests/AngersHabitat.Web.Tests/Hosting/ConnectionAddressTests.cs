using AngersHabitat.Web.Pages;

namespace AngersHabitat.Web.Tests.Hosting;

public sealed class ConnectionAddressTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:3::1", "2001:db8:1:3::/64")]
    public void WhoHasANetwork_CountsAsOne(string address, string counted) => ConnectionAddress.Of(IPAddress.Parse(address)).ShouldBe(counted);
}
