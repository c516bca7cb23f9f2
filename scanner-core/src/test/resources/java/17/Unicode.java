package samples;

class Größe {
  int größe = 1; String 𠀀 = "𠀀"; Object 名 = new Object(); // 😀
  /* 😀 */ Object o = new Object();
}
