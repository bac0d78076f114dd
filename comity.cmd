@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Comity from a checkout on Windows: builds what is needed on first use, then runs it.
setlocal enabledelayedexpansion
set "HERE=%~dp0"
set "TOOLS=%HERE%.tools"
set "LIB=%HERE%releng\org.comity.commandline\target\lib"
where javac >nul 2>nul || if not exist "%JAVA_HOME%\bin\javac.exe" (echo comity: a JDK is missing: install JDK 17 or later and set JAVA_HOME 1>&2 & exit /b 2)
set "JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
set "MVN=%TOOLS%\apache-maven-3.9.11\bin\mvn.cmd"
if not exist "%MVN%" (
  where mvn >nul 2>nul || (echo comity: Maven is missing: install any Maven 3 1>&2 & exit /b 2)
  echo comity: fetching Maven 3.9.11 once 1>&2
  if not exist "%TOOLS%" mkdir "%TOOLS%"
  pushd "%TOOLS%"
  call mvn -q -B dependency:copy -Dartifact=org.apache.maven:apache-maven:3.9.11:zip:bin "-DoutputDirectory=%TOOLS%" >"%TOOLS%\maven.log" 2>&1 || (echo comity: Maven 3.9.11 could not be fetched; see %TOOLS%\maven.log 1>&2 & popd & exit /b 2)
  tar -xf apache-maven-3.9.11-bin.zip
  popd
)
if "%1"=="" goto help
if "%1"=="help" goto help
if "%1"=="test" (call "%MVN%" -B -f "%HERE%pom.xml" clean verify & exit /b)
if "%1"=="build" (call "%MVN%" -B -f "%HERE%pom.xml" package -DskipTests & exit /b)
if "%1"=="workbench" goto workbench
rem Built anew when a source of the core is newer than the last build; law is read from its own folders.
set "STAMP=%TOOLS%\commandline.stamp"
set "CHANGED=1"
if exist "%LIB%" if exist "%STAMP%" (
  powershell -NoProfile -Command "$t = (Get-Item '%STAMP%').LastWriteTime; $n = Get-ChildItem -Recurse -File -Path ('model','engine','lang','lang.ide','jurisdiction','document','cli' | ForEach-Object { '%HERE%bundles\org.comity.' + $_ }) -Exclude '.tycho*' | Where-Object { $_.LastWriteTime -gt $t -and $_.FullName -notmatch '\\(target|src-gen)\\' } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }" && set "CHANGED="
)
if defined CHANGED (
  echo comity: building the command line ^(a few minutes the first time^) 1>&2
  if not exist "%TOOLS%" mkdir "%TOOLS%"
  type nul >"%STAMP%.new"
  call "%MVN%" -q -B -f "%HERE%pom.xml" package -DskipTests -pl releng/org.comity.commandline -am >"%TOOLS%\build.log" 2>&1 || (echo comity: the build failed; see %TOOLS%\build.log 1>&2 & exit /b 2)
  move /y "%STAMP%.new" "%STAMP%" >nul
)
set "CP=%LIB%\*"
for /d %%d in ("%HERE%bundles\*") do if exist "%%d\law" set "CP=!CP!;%%d"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss4m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dcomity.home=%HERE%." "-Dcomity.stored.law=%TOOLS%\law" -cp "%CP%" org.comity.cli.Main %*
exit /b %ERRORLEVEL%
:workbench
set "PRODUCT=%HERE%releng\org.comity.product\target\products\org.comity.product\win32\win32\x86_64"
if not exist "%PRODUCT%" (call "%MVN%" -q -B -f "%HERE%pom.xml" package -DskipTests >"%TOOLS%\build.log" 2>&1 || (echo comity: the build failed; see %TOOLS%\build.log 1>&2 & exit /b 2))
for %%L in ("%PRODUCT%\plugins\org.eclipse.equinox.launcher_*.jar") do "%JAVA%" -jar "%%L"
exit /b %ERRORLEVEL%
:help
echo Usage: comity review^|compare^|impact^|format^|law^|conformance^|new-jurisdiction^|words^|workbench^|test^|build [ARGUMENTS]
exit /b 0
