using Lull.Benchmarks.History;

return await HistoryCommand.RunAsync(args, Console.Out, Console.Error);
