// The entry of the script file: registers everything, exports nothing, asks for nothing.
import './define.ts';
