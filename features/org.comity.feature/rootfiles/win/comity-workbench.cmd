@echo off
rem Starts the Comity workbench. Needs Java 17 or later on the PATH.
setlocal
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%j
start "" javaw -Xmx1g -Dfile.encoding=UTF-8 -jar "%LAUNCHER%" -nosplash %*
