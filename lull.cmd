@echo off
rem Builds lull where it has not been built yet or its sources have changed, then runs it from wherever you are.
setlocal
set "root=%~dp0"
set "dll=%root%artifacts\bin\Lull.Cli\release\lull.dll"
set "stamp=%root%artifacts\lull.built"
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1
where dotnet >nul 2>nul
if errorlevel 1 (
    echo lull needs the .NET 10 SDK, and there is no 'dotnet' on this machine: see https://dotnet.microsoft.com/download>&2
    exit /b 3
)
set stale=1
if exist "%dll%" if exist "%stamp%" (
    powershell -NoProfile -Command "$t=(Get-Item '%stamp%').LastWriteTimeUtc; if (Get-ChildItem '%root%src','%root%data','%root%models','%root%global.json','%root%Directory.*' -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }" && set stale=0
)
if "%stale%"=="0" goto run
dotnet --list-sdks 2>nul | findstr /b "10." >nul
if errorlevel 1 (
    echo lull needs the .NET 10 SDK; this machine has another one or none>&2
    exit /b 3
)
echo building lull ...>&2
pushd "%root%"
dotnet build src\Lull.Cli\Lull.Cli.csproj -c Release -v quiet --nologo 1>&2
if errorlevel 1 (
    popd
    echo lull could not be built; the reasons are above>&2
    exit /b 3
)
popd
echo built>"%stamp%"
:run
dotnet "%dll%" %*
exit /b %errorlevel%
