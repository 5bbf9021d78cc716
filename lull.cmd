@echo off
rem Builds lull where its sources have changed since the last build, then runs it from wherever you are.
setlocal
set "lull_root=%~dp0"
set "lull_dll=%lull_root%artifacts\publish\Lull.Cli\release\lull.dll"
set "lull_stamp=%lull_root%artifacts\lull.built"
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1

rem From the path alone: "where", and the bare name, would also take one from the folder you are in.
set "lull_dotnet="
for %%f in (dotnet.exe) do set "lull_dotnet=%%~$PATH:f"
call :look "%DOTNET_ROOT%"
call :look "%ProgramFiles%\dotnet"
call :look "%LocalAppData%\Microsoft\dotnet"
if not defined lull_dotnet (
    >&2 echo lull needs the .NET 10 SDK, and there is no 'dotnet' on this machine: see https://dotnet.microsoft.com/download
    exit /b 3
)

if not exist "%lull_dll%" goto build
if not exist "%lull_stamp%" goto build
rem Paths come from the environment, so that no letter in them can end a quotation; any trouble means: build.
rem Not the lock files: on another kind of machine than the last the build itself adds to them.
powershell -NoProfile -NonInteractive -Command "$ErrorActionPreference='Stop'; Set-Location -LiteralPath $env:lull_root; $built=(Get-Item -LiteralPath $env:lull_stamp).LastWriteTimeUtc; if (@(Get-ChildItem src,data,models -Recurse -File | Where-Object Name -ne packages.lock.json) + @(Get-ChildItem -File -Filter Directory.*) + @(Get-Item global.json) | Where-Object LastWriteTimeUtc -gt $built) { exit 1 }; exit 0" >nul 2>nul <nul
if not errorlevel 1 goto run

:build
set "lull_sdks="
set "lull_ten="
for /f "tokens=1" %%v in ('call "%lull_dotnet%" --list-sdks 2^>nul') do call :sdk %%v
if not defined lull_sdks set "lull_sdks= no SDK at all"
if not defined lull_ten (
    >&2 echo lull needs the .NET 10 SDK; this machine has:%lull_sdks%
    exit /b 3
)

if not exist "%lull_root%artifacts" mkdir "%lull_root%artifacts"
set "lull_mine=%random%%random%"
set "lull_log=%lull_root%artifacts\lull.build.%lull_mine%.log"
rem Dated before the build, so that a source saved while it runs counts as changed.
echo built>"%lull_stamp%.%lull_mine%"
>&2 echo building lull ...
rem From the root, so that a global.json where the caller stands does not choose the SDK.
pushd "%lull_root%"
rem Compiled for this machine beforehand; where the compiler for that cannot be had, without it.
"%lull_dotnet%" publish src\Lull.Cli\Lull.Cli.csproj -c Release -v quiet --nologo -p:PublishReadyToRun=true >"%lull_log%" 2>&1 <nul
if not errorlevel 1 goto built
"%lull_dotnet%" publish src\Lull.Cli\Lull.Cli.csproj -c Release -v quiet --nologo >"%lull_log%" 2>&1 <nul
if errorlevel 1 goto failed

:built
popd
del "%lull_log%"
move /y "%lull_stamp%.%lull_mine%" "%lull_stamp%" >nul

:run
"%lull_dotnet%" "%lull_dll%" %*
exit /b %errorlevel%

:failed
popd
>&2 type "%lull_log%"
del "%lull_log%" "%lull_stamp%.%lull_mine%"
>&2 echo lull could not be built; the reasons are above
exit /b 3

:look
if not defined lull_dotnet if exist "%~1\dotnet.exe" set "lull_dotnet=%~1\dotnet.exe"
exit /b

:sdk
set "lull_sdks=%lull_sdks% %~1"
set "lull_version=%~1"
if "%lull_version:~0,3%"=="10." set "lull_ten=yes"
exit /b
