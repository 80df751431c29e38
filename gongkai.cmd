@echo off
rem Starts the gongkai command; builds it first where that has not been done. Whether sources have
rem changed since it does not see: delete cli\target then.
rem   GONGKAI_JAVA_OPTS   options for Java, such as -Xmx4g
setlocal EnableExtensions DisableDelayedExpansion

set "GONGKAI_ARGS="
set "GONGKAI_HOME=%~dp0"
set "GONGKAI_TARGET=%GONGKAI_HOME%cli\target"
set "GONGKAI_JAR=%GONGKAI_TARGET%\gongkai-cli.jar"
set "GONGKAI_ARCHIVE=%GONGKAI_TARGET%\gongkai.jsa"

set "GONGKAI_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "GONGKAI_JAVA=%JAVA_HOME%\bin\java.exe"

if exist "%GONGKAI_JAR%" if exist "%GONGKAI_ARCHIVE%" goto run

"%GONGKAI_JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo gongkai: Java is missing: install a JDK 17 or later, or set JAVA_HOME. 1>&2
  exit /b 4
)
"%GONGKAI_JAVA%" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 1[7-9]" /c:"java.specification.version = [2-9][0-9]" >nul
if errorlevel 1 (
  echo gongkai: Java 17 or later is needed: install a JDK 17 or set JAVA_HOME. 1>&2
  exit /b 4
)

if exist "%GONGKAI_JAR%" goto archive
echo gongkai: building ^(once; this takes a minute^) ... 1>&2
pushd "%GONGKAI_HOME%"
call mvnw.cmd -q -DskipTests -pl cli -am package 1>&2
set "GONGKAI_BUILD=%ERRORLEVEL%"
popd
if not "%GONGKAI_BUILD%"=="0" (
  echo gongkai: The build failed; its messages stand above. 1>&2
  exit /b 4
)

:archive
echo gongkai: preparing a fast start ^(once^) ... 1>&2
set "GONGKAI_WARM_UP=--help"
if exist "%GONGKAI_HOME%samples\reports" set GONGKAI_WARM_UP=extract "%GONGKAI_HOME%samples\reports" -o "%GONGKAI_TARGET%\warm-up" --quiet --no-isolate
"%GONGKAI_JAVA%" -Xlog:disable -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-XX:ArchiveClassesAtExit=%GONGKAI_ARCHIVE%" -jar "%GONGKAI_JAR%" %GONGKAI_WARM_UP% >nul 2>nul
if not exist "%GONGKAI_ARCHIVE%" type nul > "%GONGKAI_ARCHIVE%"
if exist "%GONGKAI_TARGET%\warm-up" rd /s /q "%GONGKAI_TARGET%\warm-up"

:run
rem Java gets its arguments in the system's charset; here they stand in full as well. Pipes and files
rem get UTF-8 and the console its own charset from the program itself, so no code page is changed.
set GONGKAI_ARGS=%*
set "GONGKAI_MODE=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%~1"=="extract" set "GONGKAI_MODE=-XX:+UseSerialGC -Xms64m"
if "%~1"=="audit" set "GONGKAI_MODE=-XX:+UseParallelGC"
"%GONGKAI_JAVA%" -Xlog:disable -XX:-PrintWarnings -Xshare:auto "-XX:SharedArchiveFile=%GONGKAI_ARCHIVE%" %GONGKAI_MODE% -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Dgongkai.archive=%GONGKAI_ARCHIVE%" %GONGKAI_JAVA_OPTS% -jar "%GONGKAI_JAR%" %*
set "GONGKAI_CODE=%ERRORLEVEL%"
if "%GONGKAI_CODE%"=="9009" (
  echo gongkai: Java is missing: install a JDK 17 or later, or set JAVA_HOME. 1>&2
  set "GONGKAI_CODE=4"
)
exit /b %GONGKAI_CODE%
