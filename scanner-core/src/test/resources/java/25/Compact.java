import java.util.List;

String greeting = "hello";

void main() {
  IO.println(greet(new StringBuilder()));
  Runnable r = new Runnable() { public void run() {} };
}

String greet(Object o) { return greeting; }

record Point(int x) {}
class Other { Object o = new Object(); }
