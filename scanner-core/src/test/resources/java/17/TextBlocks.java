package samples;

import java.util.List;

/** tab	and \u0041. */
class TextBlocks {
	List<String> list = new java.util.ArrayList<>();
	String s = """
		a \
		b\u0041
		""";
	void m() {
		new Object();
	}
}
