@echo off
rem Runs ssot from where its archive was unpacked.
setlocal DisableDelayedExpansion
set "SSOT_JAR=%~dp0..\lib\ssot.jar"

rem What each is for stands in lib/launch.sh.
set SSOT_SIZED=-XX:TieredStopAtLevel=1 -Xms600m -Xmx1000m -Xmn160m -XX:MaxTenuringThreshold=1 -XX:CICompilerCount=2
if "%~1"=="check" set SSOT_SIZED=-XX:TieredStopAtLevel=1 -Xms900m -Xmx1400m -Xmn160m -XX:MaxTenuringThreshold=0 -XX:CICompilerCount=2
if "%~1"=="trend" set SSOT_SIZED=-XX:MaxRAMPercentage=60
set SSOT_OPTIONS=-XX:-DontCompileHugeMethods %SSOT_SIZED% -XX:+UseParallelGC -Xshare:auto -Xlog:disable %SSOT_JAVA_OPTS%

if not defined JAVA_HOME goto path
set "SSOT_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%SSOT_JAVA%" goto version
echo ssot: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it 1>&2
exit /b 2

:path
set "SSOT_JAVA="
for %%j in (java.exe) do set "SSOT_JAVA=%%~$PATH:j"
if defined SSOT_JAVA goto version
echo ssot: needs a JDK of version 17 or later; none was found on PATH, and JAVA_HOME is not set 1>&2
exit /b 2

:version
for %%j in ("%SSOT_JAVA%") do set "SSOT_RELEASE=%%~dpj..\release"
set "SSOT_VERSION="
set "SSOT_MAJOR=17"
if not exist "%SSOT_RELEASE%" goto archive
for /f "usebackq tokens=1,2 delims==" %%a in ("%SSOT_RELEASE%") do if "%%a"=="JAVA_VERSION" set "SSOT_VERSION=%%~b"
if not defined SSOT_VERSION goto archive
for /f "delims=.-+" %%m in ("%SSOT_VERSION%") do set "SSOT_MAJOR=%%m"
if %SSOT_MAJOR% geq 17 goto archive
echo ssot: needs a JDK of version 17 or later; %SSOT_JAVA% is version %SSOT_VERSION% 1>&2
exit /b 2

rem Later runs start sooner from an archive of the classes that a first scan has loaded. It is there
rem whole or not at all: a JVM crashes on half of one.
:archive
for %%j in ("%SSOT_JAR%") do set "SSOT_ARCHIVE=%LOCALAPPDATA%\ssot\classes-%%~zj-%SSOT_VERSION%.jsa"
if exist "%SSOT_ARCHIVE%" goto run
if not defined LOCALAPPDATA goto run
if defined CI goto run
if "%~1"=="scan" goto first
if "%~1"=="check" goto first

:run
"%SSOT_JAVA%" %SSOT_OPTIONS% -XX:SharedArchiveFile="%SSOT_ARCHIVE%" -jar "%SSOT_JAR%" %*
exit /b %ERRORLEVEL%

:first
if not exist "%LOCALAPPDATA%\ssot" mkdir "%LOCALAPPDATA%\ssot"
set "SSOT_UNFINISHED=%SSOT_ARCHIVE%.%RANDOM%"
"%SSOT_JAVA%" %SSOT_OPTIONS% -XX:ArchiveClassesAtExit="%SSOT_UNFINISHED%" -jar "%SSOT_JAR%" %*
set "SSOT_CODE=%ERRORLEVEL%"
if exist "%SSOT_UNFINISHED%" move /y "%SSOT_UNFINISHED%" "%SSOT_ARCHIVE%" >nul
exit /b %SSOT_CODE%
