package s\u0061mples; // \\u000a is no line end here, \\\\u0041 neither

import java.util.L\uuuu0069st;

class Esc\u0061pes \u007b
  String a = "\\u0041", b = "\u005c\u005c", c = "\u0022;
  char d = '\u005c'', e = '\u0041';
  List<String> m() { /* \u002a/ return new java.util.ArrayList<>\u0028); }
  String text = """
      \\u0041 \
      \u0041 \u005cn
      """; Object o = new Object(); /* \u000a */ Object p = new Object();
\u007d class Next { Object o = new Object(); }
