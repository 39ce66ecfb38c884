@echo off
rem Starts Gongwen. GONGWEN_JAVA_OPTS holds further options for the JVM, such as -Xmx512m. JAVA_HOME is used where it is set.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" "@%~dp0..\lib\run.options" %GONGWEN_JAVA_OPTS% -jar "%~dp0..\lib\gongwen.jar" %*
exit /b %ERRORLEVEL%
