// A number of each of up to eight observation models that go through the recursion side by side: see ModelLanes.
global using Lanes = System.Runtime.Intrinsics.Vector256<float>;
