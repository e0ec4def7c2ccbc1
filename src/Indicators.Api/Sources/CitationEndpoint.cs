using System.Text;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Documents in one of the formats of citation tools.</summary>
/// <param name="format">The format.</param>
internal sealed class CitationEndpoint(CitationFormat format)
{
    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    internal Results<FileContentHttpResult, ProblemHttpResult> All([AsParameters] AskedRelease release, PublicationSource publications) =>
        publications.Answer<FileContentHttpResult>(release.AsOf, publication => Written(publication.Catalogue.Sources.Values));

    /// <param name="id">Its identifier: <c>atina-2023</c>.</param>
    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    internal Results<FileContentHttpResult, ProblemHttpResult> One(string id, [AsParameters] AskedRelease release, PublicationSource publications) =>
        SourcesApi.Answer(id, release, publications, source => Written([source]));

    private FileContentHttpResult Written(IEnumerable<Source> sources) =>
        TypedResults.File(Encoding.UTF8.GetBytes(format.Write(sources.Select(CitedSource.Of))), $"{format.MediaType}; charset=utf-8");
}
