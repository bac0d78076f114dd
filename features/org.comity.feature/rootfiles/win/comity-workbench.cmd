@echo off
rem Starts the Comity workbench. Needs Java 17 or later: COMITY_JAVA, JAVA_HOME or the javaw on the PATH.
setlocal
set JAVA=javaw
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\javaw.exe
if defined COMITY_JAVA set JAVA=%COMITY_JAVA%
where "%JAVA%" >nul 2>nul || if not exist "%JAVA%" (
    echo comity-workbench: no Java found; install Java 17 or later, or set JAVA_HOME
    pause
    exit /b 2
)
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%j
start "" "%JAVA%" -Xmx1g -Dfile.encoding=UTF-8 -jar "%LAUNCHER%" %*
