using Lull.Benchmarks.ReadingScore;

return ScoreCommand.Run(args, Console.Out, Console.Error);
