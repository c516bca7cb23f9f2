package samples;

class Plain {}
