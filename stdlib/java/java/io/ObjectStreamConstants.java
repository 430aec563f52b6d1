package java.io;

/** Constants of the object serialization stream. */
public interface ObjectStreamConstants {
    /** First two bytes of a stream. */
    short STREAM_MAGIC = (short) 0xaced;
    /** Version of the protocol. */
    short STREAM_VERSION = 5;
    /** First tag value. */
    byte TC_BASE = 0x70;
    /** The null reference. */
    byte TC_NULL = 0x70;
    /** Reference to an object already written. */
    byte TC_REFERENCE = 0x71;
    /** New class descriptor. */
    byte TC_CLASSDESC = 0x72;
    /** New object. */
    byte TC_OBJECT = 0x73;
    /** New string. */
    byte TC_STRING = 0x74;
    /** New array. */
    byte TC_ARRAY = 0x75;
    /** Reference to a class. */
    byte TC_CLASS = 0x76;
    /** Block of primitive data, length in a byte. */
    byte TC_BLOCKDATA = 0x77;
    /** End of optional block data. */
    byte TC_ENDBLOCKDATA = 0x78;
    /** Reset of the stream. */
    byte TC_RESET = 0x79;
    /** Block of primitive data, length in an int. */
    byte TC_BLOCKDATALONG = 0x7a;
    /** Exception during writing. */
    byte TC_EXCEPTION = 0x7b;
    /** Long string. */
    byte TC_LONGSTRING = 0x7c;
    /** New proxy class descriptor. */
    byte TC_PROXYCLASSDESC = 0x7d;
    /** New enum constant. */
    byte TC_ENUM = 0x7e;
    /** Last tag value. */
    byte TC_MAX = 0x7e;
    /** First handle. */
    int baseWireHandle = 0x7e0000;
    /** The class has writeObject. */
    byte SC_WRITE_METHOD = 0x01;
    /** Externalizable data in block mode. */
    byte SC_BLOCK_DATA = 0x08;
    /** The class is serializable. */
    byte SC_SERIALIZABLE = 0x02;
    /** The class is externalizable. */
    byte SC_EXTERNALIZABLE = 0x04;
    /** The class is an enum. */
    byte SC_ENUM = 0x10;
    /** Protocol version 1. */
    int PROTOCOL_VERSION_1 = 1;
    /** Protocol version 2. */
    int PROTOCOL_VERSION_2 = 2;
}
