using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace Indicators.Api;

/// <summary>A connection that completes what the web server writes on it by itself. With TLS the server puts another transport in place of the first one, which is guarded in its turn: what is encrypted already is not looked into.</summary>
internal sealed class GuardedConnection : ConnectionContext
{
    private readonly ConnectionContext connection;
    private IDuplexPipe transport;

    internal GuardedConnection(ConnectionContext connection)
    {
        this.connection = connection;
        transport = Guarded(connection.Transport);
    }

    public override IDuplexPipe Transport
    {
        get => transport;
        set => transport = Guarded(value);
    }

    public override string ConnectionId
    {
        get => connection.ConnectionId;
        set => connection.ConnectionId = value;
    }

    public override IDictionary<object, object?> Items
    {
        get => connection.Items;
        set => connection.Items = value;
    }

    public override EndPoint? LocalEndPoint
    {
        get => connection.LocalEndPoint;
        set => connection.LocalEndPoint = value;
    }

    public override EndPoint? RemoteEndPoint
    {
        get => connection.RemoteEndPoint;
        set => connection.RemoteEndPoint = value;
    }

    public override CancellationToken ConnectionClosed
    {
        get => connection.ConnectionClosed;
        set => connection.ConnectionClosed = value;
    }

    public override IFeatureCollection Features => connection.Features;

    public override void Abort(ConnectionAbortedException abortReason) => connection.Abort(abortReason);

    public override ValueTask DisposeAsync() => connection.DisposeAsync();

    private GuardedPipe Guarded(IDuplexPipe pipe) => new(pipe.Input, new GuardedOutput(pipe.Output, connection));

    private sealed record GuardedPipe(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}

/// <summary>The way out of a connection.</summary>
internal sealed class GuardedOutput(PipeWriter output, ConnectionContext connection) : PipeWriter
{
    private static readonly byte[] EndOfHead = "\r\n"u8.ToArray();

    private Memory<byte> place;

    public override bool CanGetUnflushedBytes => output.CanGetUnflushedBytes;

    public override long UnflushedBytes => output.UnflushedBytes;

    public override Memory<byte> GetMemory(int sizeHint = 0) => place = output.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override void Advance(int bytes)
    {
        if (!ServerRefusals.IsBare(place.Span[..bytes]))
        {
            output.Advance(bytes);
            return;
        }

        output.Advance(bytes - EndOfHead.Length);
        output.Write(ServerRefusals.HeadersOn(connection));
        output.Write(EndOfHead);
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => output.FlushAsync(cancellationToken);

    public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default) => output.WriteAsync(source, cancellationToken);

    public override void CancelPendingFlush() => output.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => output.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => output.CompleteAsync(exception);
}
