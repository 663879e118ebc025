using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace RolesSite.Http;

/// <summary>A blank part of an address stays the text that it is: pages look it up and do not find it. The framework would make it null.</summary>
internal sealed class BlankText : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context) => context.DisplayMetadata.ConvertEmptyStringToNull = false;
}
