using RolesSite.Content;

namespace RolesSite.Tests.Content;

public sealed class NearestTests
{
    private static readonly string[] Known = ["product-manager", "program-manager", "project-manager", "pm"];

    [Theory]
    [InlineData("progam-manager", "program-manager")]
    [InlineData("PROGRAM-MANAGER", "program-manager")]
    [InlineData("prodcut-manager", "product-manager")]
    [InlineData("projuct-manager", "product-manager project-manager")]
    [InlineData("zebra", "")]
    [InlineData("", "")]
    public void To_Misspelled_IsTheNearest(string name, string expected) => Assert.Equal(expected, string.Join(' ', Nearest.To(name, Known)));

    [Fact]
    public void To_VeryLongName_IsNotCompared() => Assert.Empty(Nearest.To(new string('a', 10_000), Known));
}
